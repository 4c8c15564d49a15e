// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;
import java.util.Set;

import nl.socialteams.areas.assignment.Area;

/** A paper with its names found, as far as they are known. */
record PaperReading(List<GivenArea> given, Set<Area> released) {}
