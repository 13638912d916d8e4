-- part: stale
SELECT company, role, current_date - applied_on AS silent_days FROM applications
WHERE current_date - applied_on > 14 ORDER BY silent_days DESC, company;
