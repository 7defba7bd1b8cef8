package vigente.mail;

import java.util.Set;

/**
 * A letter to whoever holds a post.
 *
 * @param address of e-mail
 * @param text in lines
 * @param told what the letter tells for the first time, as {@link Told} notes it
 */
public record Letter(String address, String subject, String text, Set<String> told) {
    public Letter {
        told = Set.copyOf(told);
        if (subject.chars().anyMatch(Character::isISOControl) || address.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a line end in a heading: " + address + " " + subject);
        }
    }
}
