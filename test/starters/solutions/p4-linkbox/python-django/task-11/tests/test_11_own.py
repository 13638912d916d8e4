import base64
import tempfile
from pathlib import Path

from django.test import SimpleTestCase

from tests.case_runner import running_linkbox

ANN = {"name": "ann", "password": "correct horse"}
AS_ANN = {"Authorization": "Basic " + base64.b64encode(b"ann:correct horse").decode()}


class TopLinksTests(SimpleTestCase):
    def test_most_used_links_come_first(self):
        with tempfile.TemporaryDirectory() as folder:
            data_file = Path(folder) / "linkbox.json"
            with running_linkbox({"LINKBOX_DATA_FILE": str(data_file)}) as client:
                client.post("/users", ANN, content_type="application/json")
                for slug in ["tea", "coffee", "water"]:
                    new = {"url": f"https://example.com/{slug}", "slug": slug}
                    client.post("/links", new, content_type="application/json", headers=AS_ANN)
                client.get("/go/coffee")
                top = client.get("/statistics/top").json()
        self.assertEqual([link["slug"] for link in top], ["coffee", "tea", "water"])
