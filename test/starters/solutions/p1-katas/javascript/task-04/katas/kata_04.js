/** Names every rule the password breaks, one rule a line; empty text when it is good. */
export function passwordRules(name, password) {
  let answer = '';
  const lowerPassword = password.toLowerCase();
  if (password.length < 12) {
    answer += 'use at least 12 characters\n';
  }
  if (password !== password.trim()) {
    answer += 'do not start or end with a space\n';
  }
  if (lowerPassword.includes(name.toLowerCase())) {
    answer += 'do not use your name\n';
  }
  if (lowerPassword.includes('password')) {
    answer += 'do not use the word password\n';
  }
  return answer;
}
