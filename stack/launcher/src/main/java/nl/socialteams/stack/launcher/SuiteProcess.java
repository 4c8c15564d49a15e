// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

/** A process of the suite that runs now. */
public record SuiteProcess(String name, long pid) {}
