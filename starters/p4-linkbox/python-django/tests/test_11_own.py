# Task 11: a test of your own. This one shows how to begin; replace it.

# import tempfile
# from pathlib import Path
#
# from django.test import SimpleTestCase
#
# from tests.case_runner import running_linkbox
#
#
# class OwnTests(SimpleTestCase):
#     def test_answers(self):
#         with tempfile.TemporaryDirectory() as folder:
#             data_file = Path(folder) / "linkbox.json"
#             with running_linkbox({"LINKBOX_DATA_FILE": str(data_file)}) as client:
#                 self.assertEqual(client.get("/health").status_code, 200)
