// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.List;

/**
 * Lines that wait to be written.
 *
 * @param touched empty for one line that names no object
 */
record DueLines(Act act, List<Touched> touched) {}
