// SPDX-License-Identifier: EUPL-1.2
/**
 * Which neighbourhood an address lies in, by the tables of postcodes and house numbers that CBS
 * publishes, a year beside a year (A6).
 */
package nl.socialteams.areas.postcode;
