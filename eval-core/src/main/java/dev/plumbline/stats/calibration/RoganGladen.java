package dev.plumbline.stats.calibration;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;

/**
 * The share that people would pass, from the judge's pass rate p on the cases and its specificity q₀ and sensitivity q₁ on
 * labels of another distribution: θ = (p + q₀ − 1)/(q₀ + q₁ − 1), clipped to [0, 1]. Where the labels are from the same
 * cases, {@link PostStratification} is sharper and assumes less.
 *
 * <p>The interval shrinks the rates first: p̃ = (N·p + z²/2)/(N + z²), q̃ = (n·q + 1)/(n + 2), recomputes θ̃, moves its
 * centre by 2z²(−(1−θ̃)·q̃₀(1−q̃₀)/ñ₀ + θ̃·q̃₁(1−q̃₁)/ñ₁), and takes
 * SE = √(p̃(1−p̃)/Ñ + (1−θ̃)²q̃₀(1−q̃₀)/ñ₀ + θ̃²q̃₁(1−q̃₁)/ñ₁)/(q̃₀ + q̃₁ − 1). Sources: Rogan and Gladen, Estimating
 * prevalence from the results of a screening test (1978); Lang and Reiczigel, Confidence limits for prevalence of disease
 * adjusted for estimated sensitivity and specificity (2014).
 *
 * @param judged the share of the cases that the judge passed
 * @param specificity the share of labelled failures that it failed
 * @param sensitivity the share of labelled passes that it passed
 */
public record RoganGladen(Rate judged, Rate specificity, Rate sensitivity) {

    /**
     * A rate with the number of cases behind it. A rate that was published rounded need not be a whole number of them.
     *
     * @param value from 0 to 1
     * @param n how many cases
     */
    public record Rate(double value, long n) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the value is not from 0 to 1, or n not positive
         */
        public Rate {
            Arguments.unit(value, "value");
            Arguments.atLeast(1, n, "n");
        }
    }

    /**
     * Checks that the judge is better than chance.
     *
     * @throws IllegalArgumentException if specificity + sensitivity is not above 1, as observed or shrunk
     */
    public RoganGladen {
        informative(specificity.value() + sensitivity.value());
        informative(shrunk(specificity) + shrunk(sensitivity));
    }

    private static void informative(double sum) {
        if (!(sum > 1)) {
            throw new IllegalArgumentException("specificity + sensitivity must be above 1, was " + sum);
        }
    }

    private static double shrunk(Rate rate) {
        return (rate.value() * rate.n() + 1) / (rate.n() + 2.0);
    }

    private static double variance(Rate rate) {
        return shrunk(rate) * (1 - shrunk(rate)) / (rate.n() + 2.0);
    }

    private static double corrected(double p, double q0, double q1) {
        return Math.max(0, Math.min(1, (p + q0 - 1) / (q0 + q1 - 1)));
    }

    /**
     * Estimates the share.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the estimate; its interval is centred on θ̃ moved as above
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public HumanEstimate estimate(double confidence) {
        double z = Normal.critical(confidence);
        double size = judged.n() + z * z;
        double p = (judged.value() * judged.n() + z * z / 2) / size;
        double theta = corrected(p, shrunk(specificity), shrunk(sensitivity));
        double varianceFail = variance(specificity);
        double variancePass = variance(sensitivity);
        double shift = 2 * z * z * (theta * variancePass - (1 - theta) * varianceFail);
        double variance = p * (1 - p) / size + (1 - theta) * (1 - theta) * varianceFail + theta * theta * variancePass;
        double error = Math.sqrt(variance) / (shrunk(specificity) + shrunk(sensitivity) - 1);
        double lower = clip(theta + shift - z * error);
        double upper = clip(theta + shift + z * error);
        double value = corrected(judged.value(), specificity.value(), sensitivity.value());
        Interval interval = new Interval(lower, upper, confidence, Interval.Method.NORMAL);
        return new HumanEstimate(value, error, interval, specificity.n() + sensitivity.n());
    }

    private static double clip(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
