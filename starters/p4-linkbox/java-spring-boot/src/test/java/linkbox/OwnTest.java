package linkbox;

// Task 11: a test of your own. This one shows how to begin; replace it.
//
// import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
// import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
//
// import org.junit.jupiter.api.Test;
// import org.springframework.beans.factory.annotation.Autowired;
// import org.springframework.boot.test.context.SpringBootTest;
// import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
// import org.springframework.test.web.servlet.MockMvc;
//
// @SpringBootTest(properties = "LINKBOX_DATA_FILE=target/own-test.json")
// @AutoConfigureMockMvc
// class OwnTest {
//     @Test
//     void answers(@Autowired MockMvc client) throws Exception {
//         client.perform(get("/health")).andExpect(status().isOk());
//     }
// }
