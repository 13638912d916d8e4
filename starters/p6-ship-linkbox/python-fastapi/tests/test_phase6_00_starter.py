from tests.program import Program


def test_linkbox_runs_as_a_program():
    with Program({}) as program:
        assert program.address, program.output
        assert program.get("/health") == (200, {"status": "ok"})
