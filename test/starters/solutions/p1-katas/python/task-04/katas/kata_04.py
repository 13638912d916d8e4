def password_rules(name, password):
    """Name every rule the password breaks, one rule a line; empty text when it is good."""
    answer = ""
    lower_password = password.lower()
    if len(password) < 12:
        answer += "use at least 12 characters\n"
    if password != password.strip():
        answer += "do not start or end with a space\n"
    if name.lower() in lower_password:
        answer += "do not use your name\n"
    if "password" in lower_password:
        answer += "do not use the word password\n"
    return answer
