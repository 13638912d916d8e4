package linkbox;

import static linkbox.SecurityRunner.runCase;

import org.junit.jupiter.api.Test;

class Security04EncryptionTest {
    @Test
    void privateNotesAreEncryptedAtRest() throws Exception {
        runCase("private_notes_are_encrypted_at_rest");
    }

    @Test
    void changedShareLinkIsRejected() throws Exception {
        runCase("changed_share_link_is_rejected");
    }

    @Test
    void notesSurviveAKeyRotation() throws Exception {
        runCase("notes_survive_a_key_rotation");
    }
}
