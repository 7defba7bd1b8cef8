/** The domain: the manual, its policies, revisions, definitions, rules, annexes and acts as immutable records. */
@NullMarked
package vigente.policy;

import org.jspecify.annotations.NullMarked;
