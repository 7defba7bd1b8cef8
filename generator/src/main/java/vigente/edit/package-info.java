/**
 * Acts of document control: a manual and what somebody wants to do with a policy come in; the reasons against it, or the
 * changed files of the content folder, go out.
 */
@NullMarked
package vigente.edit;

import org.jspecify.annotations.NullMarked;
