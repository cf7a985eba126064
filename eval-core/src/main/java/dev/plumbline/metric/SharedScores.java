package dev.plumbline.metric;

/** The two scores that most samples get. */
final class SharedScores {

    static final Score ZERO = new Score.Value(0.0, null);
    static final Score ONE = new Score.Value(1.0, null);

    private SharedScores() {}
}
