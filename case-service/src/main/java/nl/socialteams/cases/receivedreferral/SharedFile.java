// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.ClientView;
import nl.socialteams.cases.consent.FilePart;
import nl.socialteams.cases.contactmoment.ContactMomentView;

/** The parts of a file that a recipient may see; a part that is not covered is absent. */
@Schema(name = "SharedFile", description = "Gedeelde delen van het dossier / what is shared.")
public record SharedFile(
    @NotNull @Schema(description = "Gedeelde delen / parts shared.", examples = "[\"CLIENT\"]")
        List<FilePart> parts,
    @Schema(description = "Cliënt / client.") ClientView client,
    @Schema(description = "Hulpvraag / question.") SharedQuestion question,
    @Schema(description = "Contactmomenten, ten hoogste 200 / contacts, at most 200.")
        List<ContactMomentView> contactMoments) {}
