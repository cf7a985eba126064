package dev.plumbline.model;

import static java.util.Objects.requireNonNull;

/**
 * One message of a conversation.
 *
 * @param role who speaks
 * @param text what is said
 */
public record ChatMessage(Role role, String text) {

    /** Who speaks in a conversation. */
    public enum Role {
        /** The instructions. */
        SYSTEM,
        /** The one who asks. */
        USER,
        /** The model. */
        ASSISTANT
    }

    /** Checks that both parts are there. */
    public ChatMessage {
        requireNonNull(role, "role");
        requireNonNull(text, "text");
    }

    /** The role alone: prompts stay out of logs. */
    @Override
    public String toString() {
        return "ChatMessage[" + role + "]";
    }
}
