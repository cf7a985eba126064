package dev.plumbline.stats.power;

/** How many directions a planned test looks in. */
public enum Sides {
    /** Only the direction of the effect. */
    ONE,
    /** Both. */
    TWO;

    int count() {
        return this == ONE ? 1 : 2;
    }
}
