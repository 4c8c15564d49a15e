// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import java.time.LocalDate;

/** What is counted together. */
record RefusedInput(String municipality, String client, LocalDate day, String field, String code) {}
