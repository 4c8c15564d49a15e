// SPDX-License-Identifier: EUPL-1.2
/**
 * Independent client support (onafhankelijke clientondersteuning, C13): everybody has a right to
 * it. That it was offered is recorded, and whether it was used, by whom it is given, or declined.
 */
package nl.socialteams.cases.independentsupport;
