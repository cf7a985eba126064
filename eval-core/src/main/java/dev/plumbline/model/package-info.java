/**
 * The door to any language model: {@link dev.plumbline.model.ChatModel}, one method, with its request and response.
 *
 * <p>Requests and responses are immutable. A model is called from many threads at once.
 */
@NullMarked
package dev.plumbline.model;

import org.jspecify.annotations.NullMarked;
