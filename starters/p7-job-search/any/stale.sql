-- Task 5: who has been silent for long? One query on the same tables as in funnel.sql.

-- Open applications where more than 14 days have passed since the last contact; since the day
-- you applied where there was none. What was not sent yet does not count. A day minus a day is
-- a number of days, and today is current_date. Longest silence first, then by company.
-- Columns: company, role, silent_days
-- part: stale

