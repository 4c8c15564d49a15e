// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.util.Map;

/**
 * One feature of a file.
 *
 * @param number in the file, from 1
 * @param properties those that are text or number, by name
 * @param form the geometry's type; null where there is none
 * @param coordinates lists within lists of positions; null where there are none or too many
 * @param tooDetailed whether it has more positions than are read
 */
record Feature(
    long number,
    Map<String, String> properties,
    String form,
    Object coordinates,
    boolean tooDetailed) {}
