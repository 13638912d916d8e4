"""Task 6: a test for each case of yours in tests/cases/security-own.json.

The tests beside this one show how: a class made from TestCase, and in it a method with the name of the
case, and one line.
"""
