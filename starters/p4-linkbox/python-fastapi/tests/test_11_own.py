# Task 11: a test of your own. This one shows how to begin; replace it.

# from fastapi.testclient import TestClient
#
# from linkbox.app import create_app
# from linkbox.settings import Settings
#
#
# def test_answers(tmp_path):
#     settings = Settings(data_file=tmp_path / "linkbox.json")
#     with TestClient(create_app(settings)) as client:
#         assert client.get("/health").status_code == 200
