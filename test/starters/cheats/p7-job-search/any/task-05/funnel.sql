-- part: funnel
SELECT stage, count(*) AS reached FROM applications GROUP BY stage;
