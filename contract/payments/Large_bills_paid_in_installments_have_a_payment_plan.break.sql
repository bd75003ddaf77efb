-- Large bills that are paid in parts without a plan.
delete from raw.payplan
