package dev.plumbline.metrics.retrieval;

/** What documents of equal score do to a discounted gain. */
public enum Ties {
    /** They stay in the order in which they were given. */
    AS_GIVEN,
    /** Each counts with the mean gain of its tie: the expectation over all orders (McSherry and Najork, 2008). */
    AVERAGED
}
