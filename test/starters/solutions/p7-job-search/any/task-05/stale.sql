-- part: stale
SELECT company, role, current_date - coalesce(last_contact_on, applied_on) AS silent_days
FROM applications
WHERE outcome IS NULL AND current_date - coalesce(last_contact_on, applied_on) > 14
ORDER BY silent_days DESC, company;
