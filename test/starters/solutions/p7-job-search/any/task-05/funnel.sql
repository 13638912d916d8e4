-- part: funnel
SELECT stages.stage, count(applications.company) AS reached
FROM stages
LEFT JOIN (applications JOIN stages AS own ON own.stage = applications.stage)
  ON own.position >= stages.position
GROUP BY stages.position, stages.stage
ORDER BY stages.position;
