-- Installments without a payment plan.
delete from raw.payplan
