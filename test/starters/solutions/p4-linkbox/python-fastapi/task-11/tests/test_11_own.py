from fastapi.testclient import TestClient

from linkbox.app import create_app
from linkbox.settings import Settings

ANN = ("ann", "correct horse")


def test_most_used_links_come_first(tmp_path):
    settings = Settings(data_file=tmp_path / "linkbox.json")
    with TestClient(create_app(settings), follow_redirects=False) as client:
        client.post("/users", json={"name": ANN[0], "password": ANN[1]})
        for slug in ["tea", "coffee", "water"]:
            client.post("/links", auth=ANN, json={"url": f"https://example.com/{slug}", "slug": slug})
        client.get("/go/coffee")
        top = client.get("/statistics/top").json()
    assert [link["slug"] for link in top] == ["coffee", "tea", "water"]
