// SPDX-License-Identifier: EUPL-1.2
/** A5: the table of postcodes and house numbers of the whole country, taken over and asked. */
package nl.socialteams.bench.postcodes;
