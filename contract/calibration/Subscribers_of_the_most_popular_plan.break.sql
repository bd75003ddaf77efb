-- All subscribers have one plan.
update raw.inssub set "PlanNum" = 1
