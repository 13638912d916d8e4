-- Task 5: how far do applications come? One query.

-- There are two tables. stages holds position (1 to 5) and stage: found, applied, answered,
-- interview, offer. applications holds company, role, board, stage, outcome, applied_on,
-- last_contact_on, next_step and next_step_on; what is empty in the CSV file is NULL.

-- For every stage, the number of applications that came as far as that or further. Whatever
-- had an interview was applied for as well. Stages nobody reached show 0. In the order of
-- their positions.
-- Columns: stage, reached
-- part: funnel

