package dev.plumbline.stats.test;

import java.util.Arrays;

/** The distribution of a sum of which each addend is there or not with chance ½. */
final class SignedSums {

    private SignedSums() {}

    /** The probabilities of the sums from 0 to the total. */
    static double[] distribution(int[] addends) {
        double[] probabilities = new double[Arrays.stream(addends).sum() + 1];
        probabilities[0] = 1;
        int reached = 0;
        for (int addend : addends) {
            reached += addend;
            for (int sum = reached; sum >= 0; sum--) {
                double with = sum >= addend ? probabilities[sum - addend] : 0;
                probabilities[sum] = (probabilities[sum] + with) / 2;
            }
        }
        return probabilities;
    }
}
