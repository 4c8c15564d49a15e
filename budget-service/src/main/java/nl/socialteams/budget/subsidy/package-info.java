// SPDX-License-Identifier: EUPL-1.2
/**
 * Subsidies and service agreements (subsidies, dienstverleningsovereenkomsten) per organisation and
 * year, with planned reductions: Trajekt's information and advice, EUR 544,583, less 188,000 in
 * 2021, 300,000 in 2022 and 375,000 from 2023 (B7).
 */
package nl.socialteams.budget.subsidy;
