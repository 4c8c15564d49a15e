// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import org.junit.jupiter.api.Tag;

import nl.socialteams.testing.ServiceTest;

@ServiceTest
@Tag("G3")
class FileAccessTest extends FileAccess {}
