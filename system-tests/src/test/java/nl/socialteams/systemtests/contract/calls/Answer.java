// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer that has passed what holds for all answers. */
public record Answer(String request, HttpResponse<String> response) {

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  public String body() {
    return response.body();
  }

  public JsonNode json() {
    return Json.read(response.body());
  }

  public Answer assertStatus(int... expected) {
    assertThat(expected).as("status of %s", this).contains(status());
    return this;
  }

  /** Where the faults of the input are, by parameter name or JSON pointer. */
  public List<String> faults() {
    List<String> pointers = new ArrayList<>();
    json().path("errors").forEach(fault -> pointers.add(fault.path("pointer").asText()));
    return pointers;
  }

  public Answer assertFaults(String... pointers) {
    assertStatus(400);
    assertThat(faults()).as("faults in %s", this).contains(pointers);
    return this;
  }

  @Override
  public String toString() {
    return request + " -> " + status() + " " + body();
  }
}
