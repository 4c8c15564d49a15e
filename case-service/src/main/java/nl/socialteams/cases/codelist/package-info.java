// SPDX-License-Identifier: EUPL-1.2
/**
 * This service's own copy of the code lists that area-service tells, with their versions, validity
 * and mappings (A11). A code is looked up in the version of the day that it is about (C5, C6, C7).
 */
package nl.socialteams.cases.codelist;
