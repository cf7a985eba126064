package dev.plumbline.metrics.retrieval;

/** What a document of some grade adds to the discounted cumulative gain. */
public enum Gain {
    /** The grade itself, as in Järvelin and Kekäläinen (2002) and in scikit-learn. */
    LINEAR,
    /** Two to the power of the grade, less one, as in Burges et al. (2005) and in web search. */
    EXPONENTIAL;

    private static final double LOG_2 = Math.log(2);

    double of(double grade) {
        // expm1 keeps the gain of a tiny grade above 0, so that an ideal gain is never 0.
        return this == LINEAR ? grade : Math.expm1(grade * LOG_2);
    }
}
