// SPDX-License-Identifier: EUPL-1.2
/**
 * What a neighbourhood was called before and became after, by the changes between lists that the
 * municipality recorded (A1), so that who serves an area (A5, A6) and what a decision does to it
 * (A4) can be read through them.
 */
package nl.socialteams.areas.lineage;
