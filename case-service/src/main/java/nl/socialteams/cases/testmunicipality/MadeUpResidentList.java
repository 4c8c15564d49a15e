// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of made-up residents. */
@Schema(name = "MadeUpResidentList", description = "Verzonnen inwoners / made-up residents.")
public record MadeUpResidentList(@NotNull List<MadeUpResident> items) {}
