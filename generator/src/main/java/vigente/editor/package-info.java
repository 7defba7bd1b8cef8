/**
 * The editor in the browser: what its pages ask for (JSON, the texts somebody is writing) comes in; forms, problems, pages
 * and changed sources go out.
 *
 * <p>The pages are {@code _editor/} (all policies) and {@code _editor/politica/SLUG} (one of them). They ask below
 * {@code _editor/api/}, each request with the session's token in the header {@code X-Vigente-Ficha}:
 *
 * <ul>
 *   <li>{@code GET politica/SLUG}: the working copy: its texts, the same as forms, the fingerprints of its files, its problems.
 *   <li>{@code POST comprobar/SLUG}: a <em>wish</em>; answers with the texts it comes to and their problems. Nothing is written.
 *   <li>{@code POST guardar/SLUG}: a wish with the fingerprints of the files it was made from; writes them (200), or shows
 *       what stands there instead (409), or says why it cannot be written (422).
 *   <li>{@code POST nueva}, {@code POST revisar/SLUG}, {@code POST emitir/SLUG}, {@code POST revisada/SLUG}, {@code POST
 *       retirar/SLUG}: an act. Without {@code "confirmado": true} the last three only tell what it comes to. Refusals are 422.
 * </ul>
 *
 * <p>A wish is {@code {revision, huellas: {file: sha256}, datos: {base, claves} or {texto}, texto: {base, partes} or {texto}}}:
 * for each file its whole text, or the text a form was made from and what the form says now. In a form a text is a string, or
 * {@code {pendiente: {nota, responsable, para}}} where it is owed; a list is {@code [{de, valor}]}, {@code de} being where the
 * item stood in the base (empty for a new one); keys are {@code {claves: {…}}}. A problem tells its {@code campo}: the same
 * address in the texts that the wish comes to. Unsuccessful answers are {@code {mensaje, …}} with a sentence for the reader.
 */
@NullMarked
package vigente.editor;

import org.jspecify.annotations.NullMarked;
