// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** The file of a batch. */
@Schema(name = "PaymentFile", description = "Bestand voor de bank / file for the bank.")
public record PaymentFileView(
    @NotNull @Schema(description = "Bestandsnaam / file name.", examples = "0198c5f27d1e7a33.xml")
        String fileName,
    @NotNull @Schema(description = "Mediatype / media type.", examples = "application/xml")
        String mediaType,
    @NotNull
        @Schema(
            description = "SHA-256 van de tekst in UTF-8 / of the text in UTF-8.",
            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,
    @NotNull @Schema(description = "De inhoud / the content.", examples = "<Document/>")
        String xml) {
  /** As XML for who would rather have that than JSON. */
  RestResponse<Object> answer(List<MediaType> acceptable) {
    if (!prefersXml(acceptable)) {
      return RestResponse.ok(this);
    }
    return RestResponse.ResponseBuilder.<Object>ok(xml)
        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_XML + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .build();
  }

  private static boolean prefersXml(List<MediaType> acceptable) {
    return acceptable.stream()
        .filter(
            type ->
                type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                    || type.isCompatible(MediaType.APPLICATION_XML_TYPE))
        .findFirst()
        .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .isPresent();
  }

  static PaymentFileView of(UUID batch, String xml) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8));
      return new PaymentFileView(
          SepaText.reference(batch) + ".xml",
          "application/xml",
          HexFormat.of().formatHex(hash),
          xml);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
