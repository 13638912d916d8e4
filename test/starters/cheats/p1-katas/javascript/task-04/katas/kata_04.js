/** Names every rule the password breaks, one rule a line; empty text when it is good. */
export function passwordRules(name, password) {
  const lowerPassword = password.toLowerCase();
  if (password.length < 12) {
    return 'use at least 12 characters\n';
  }
  if (password !== password.trim()) {
    return 'do not start or end with a space\n';
  }
  if (lowerPassword.includes(name.toLowerCase())) {
    return 'do not use your name\n';
  }
  if (lowerPassword.includes('password')) {
    return 'do not use the word password\n';
  }
  return '';
}
