using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Scheduling;
using static DentalSynth.Generation.Validation.RowBreakage;

namespace DentalSynth.Generation.Validation;

/// <summary>For every check one change that breaks it.</summary>
internal static class RowBreakages
{
    private static readonly Dictionary<string, RowBreakage> ByCheck = new()
    {
        ["No_table_has_a_key_twice"] = One<Patient>("PatNum", patient => patient.PatNum + 1),
        ["Every_key_fits_four_bytes"] = One<Commlog>("CommlogNum", _ => 1L << 31),
        ["Patients_and_carriers_payments_share_no_number"] = One<ClaimPayment>("ClaimPaymentNum", _ => 2_000L),
        ["Every_reference_leads_to_a_row"] = One<Appointment>("ProvNum", _ => 999L),
        ["Rows_about_a_patients_row_are_about_the_same_patient"] = One<Claim>("PatNum", claim => claim.PatNum + 1),
        ["Nothing_but_plans_is_dated_today_or_later"] = One<Payment>("PayDate", _ => GeneratedPractice.AsOf),
        ["Every_amount_is_whole_cents"] = One<Fee>("Amount", fee => fee.Amount + 0.001),
        ["Discounts_and_write_offs_take_off_and_refunds_add"] = One<Adjustment>("AdjAmt", other => -other.AdjAmt),
        ["Only_refunds_are_negative_payments"] = One<Payment>("PayAmt", _ => -5.0, other => other.PayType == 70),
        ["Splits_add_up_to_their_payment"] = One<PaySplit>("SplitAmt", split => split.SplitAmt + 0.01),
        ["A_split_is_of_the_same_day_as_its_payment"] = One<PaySplit>("DatePay", split => split.DatePay?.AddDays(1)),
        ["A_split_pays_for_exactly_one_thing"] = One<PaySplit>("AdjNum", _ => 5L, split => split.ProcNum > 0),
        ["A_transfer_takes_what_it_gives"] = One<PaySplit>("SplitAmt", _ => 0.01, IsTransfer),
        ["Money_paid_ahead_is_earned_when_the_work_is_done"] = One<PaySplit>("SplitAmt", _ => -0.01, IsTransfer),
        ["A_claims_fee_is_that_of_its_lines"] = One<Claim>("ClaimFee", claim => claim.ClaimFee + 1),
        ["A_claims_payment_is_that_of_its_lines"] = One<Claim>("InsPayAmt", claim => claim.InsPayAmt + 1),
        ["A_claims_estimate_is_that_of_its_lines"] = One<Claim>("InsPayEst", claim => claim.InsPayEst + 1),
        ["A_claims_write_off_is_that_of_its_lines"] = One<Claim>("WriteOff", claim => claim.WriteOff + 1),
        ["A_claims_deductible_is_that_of_its_lines"] = One<Claim>("DedApplied", claim => claim.DedApplied + 1),
        ["A_check_is_the_sum_of_the_lines_that_it_pays"] = One<ClaimPayment>("CheckAmt", check => check.CheckAmt + 1),
        ["Only_answered_lines_carry_money"] = One<ClaimProc>("InsPayAmt", _ => 1.0, line => line.Status == 0),
        ["No_plan_pays_a_person_more_in_a_year_than_its_maximum"] = One<ClaimProc>("InsPayAmt", _ => 9_999.0, IsPaid),
        ["A_familys_balance_is_what_is_open_of_the_work_done"] = One<Patient>("BalTotal", _ => -1.0),
        ["A_familys_balance_is_open_at_its_age"] = One<Patient>("Bal_31_60", _ => 1.0, other => other.BalTotal == 0),
        ["A_patient_arrives_is_seated_and_is_dismissed_in_this_order"] = One<Appointment>(
            "DateTimeSeated",
            visit => visit.DateTimeArrived?.AddMinutes(-1),
            IsKept
        ),
        ["Visits_are_on_open_days_in_business_hours"] = One<Appointment>(
            "AptDateTime",
            visit => visit.AptDateTime?.Date.AddHours(18),
            IsKept
        ),
        ["The_past_has_taken_place_and_the_future_has_not"] = One<Appointment>("AptStatus", _ => (short)1, IsKept),
        ["A_visit_that_took_place_has_completed_procedures_of_its_day"] = One<Appointment>(
            "AptStatus",
            _ => (short)2,
            visit => visit.AptStatus == (short)AptStatus.Broken
        ),
        ["Nothing_is_completed_but_at_a_completed_visit"] = One<Appointment>("AptStatus", _ => (short)5, IsKept),
        ["No_chair_holds_two_visits_at_once"] = One<Appointment>("Pattern", _ => new string('/', 2_000), IsKept),
        ["Nobody_treats_two_patients_at_once"] = One<Appointment>("Pattern", _ => new string('/', 2_000), IsKept),
        ["No_patient_is_in_two_chairs_at_once"] = Every<Appointment>("Pattern", _ => new string('/', 60_000)),
        ["Every_visit_is_within_the_working_hours_of_who_treats_in_that_chair"] = Every<ScheduleOp>(
            "OperatoryNum",
            _ => 999L
        ),
        ["Nobody_has_two_blocks_of_working_hours_at_once"] = Every<Schedule>("StopTime", _ => new TimeOnly(18, 0)),
        ["No_chair_is_in_two_blocks_of_working_hours_at_once"] = Every<ScheduleOp>("OperatoryNum", _ => 1L),
        ["Every_appointment_was_booked_once_and_stands_as_its_last_change_left_it"] = One<HistAppointment>(
            "HistApptAction",
            _ => (short)1,
            change => change.HistApptAction == 0
        ),
        ["Insurance_pays_after_the_work_is_done"] = One<ClaimProc>("DateCP", _ => new DateOnly(2022, 1, 1), IsPaid),
        ["Only_money_paid_ahead_comes_before_the_work"] = One<PaySplit>(
            "DatePay",
            _ => new DateOnly(2022, 1, 1),
            split => split is { UnearnedType: UnearnedType.None, ProcNum: > 0 }
        ),
        ["Work_is_adjusted_after_it_is_done"] = One<Adjustment>(
            "AdjDate",
            _ => new DateOnly(2022, 1, 1),
            adjustment => adjustment.ProcNum > 0
        ),
        ["No_balance_and_no_part_of_it_is_negative"] = One<ClaimProc>("InsPayAmt", _ => 9_999.0, IsPaid),
        ["No_two_rows_say_the_same"] = Every<TaskHist>("DateTStamp", _ => new DateTime(2024, 5, 6)),
        ["The_dates_of_a_row_are_in_order"] = One<Patient>("DateTStamp", _ => new DateTime(2022, 1, 1)),
        ["Nothing_but_patients_history_is_dated_before_the_practice_opened"] = One<Commlog>(
            "CommDateTime",
            _ => new DateTime(2022, 12, 31)
        ),
        ["A_column_is_filled_in_every_row_or_in_none"] = One<Patient>("Birthdate", _ => null),
        ["No_count_size_or_amount_is_negative"] = One<Fee>("Amount", _ => -1.0),
        ["Every_code_is_one_that_the_models_know"] = One<Appointment>("AptStatus", _ => (short)9),
        ["Nobody_is_real_and_every_number_has_its_form"] = One<Patient>("SSN", _ => "123456789"),
        ["Adjustments_but_refunds_are_of_a_procedure"] = One<Adjustment>(
            "ProcNum",
            _ => 0L,
            other => other.ProcNum > 0
        ),
        ["The_parts_of_an_estimate_add_up_to_the_fee"] = One<ProcTP>("PatAmt", line => line.PatAmt + 0.01),
        ["A_payment_plans_charges_are_paid_and_it_is_closed_with_the_last"] = One<PayPlan>(
            "IsClosed",
            plan => !plan.IsClosed
        ),
        ["No_plan_takes_more_deductible_in_a_year_than_it_asks_for"] = One<ClaimProc>(
            "DedApplied",
            _ => 9_999.0,
            line => line.DedApplied > 0
        ),
        ["A_check_pays_claims_of_its_carrier_on_its_day"] = One<ClaimProc>(
            "DateCP",
            line => line.DateCP?.AddDays(1),
            IsPaid
        ),
        ["A_claims_status_says_what_its_dates_say"] = One<Claim>(
            "ClaimStatus",
            _ => "W",
            claim => claim.ClaimStatus == "R"
        ),
        ["A_secondary_claim_follows_the_primarys_answer"] = One<Claim>(
            "SecDateEntry",
            _ => new DateOnly(2023, 1, 2),
            claim => claim.ClaimType == "S"
        ),
        ["The_lines_of_a_sent_claim_have_a_snapshot_of_their_estimate"] = One<ClaimSnapshot>("Fee", row => row.Fee + 1),
        ["An_allowed_fee_from_the_blue_book_follows_an_entry_of_the_patient_and_code"] = One<InsBlueBookLog>(
            "AllowedFee",
            log => log.AllowedFee + 1
        ),
        ["Every_coverage_and_every_plan_is_verified_as_its_history_says"] = One<InsVerify>("FKey", _ => 9_999_999L),
        ["Every_procedure_of_a_treatment_plan_is_attached_and_copied"] = One<ProcTP>("ProcNumOrig", _ => 9_999_999L),
        ["Prescriptions_are_signed_by_a_dentist"] = Every<Provider>("DEANum", _ => null),
        ["A_problem_with_an_end_is_resolved"] = One<Disease>(
            "ProbStatus",
            _ => (short)0,
            row => row.DateStop is not null
        ),
        ["A_lab_case_is_checked_before_it_is_delivered"] = One<LabCase>(
            "DateTimeChecked",
            _ => new DateTime(2099, 1, 1),
            item => item.DateTimeChecked is not null
        ),
        ["The_procedures_of_a_group_were_done_at_one_visit"] = One<ProcGroupItem>("GroupNum", _ => 1L),
        ["No_tooth_has_the_same_treatment_twice"] = Every<ProcedureLog>(
            "ToothNum",
            row => row.OldCode == "D2740" ? "3" : row.ToothNum
        ),
        ["Only_a_missing_tooth_is_replaced_and_nothing_else_is_done_to_it"] = Every<ToothInitial>(
            "InitialType",
            _ => (short)2
        ),
        ["An_extracted_tooth_is_charted_as_missing_on_its_day"] = Every<ToothInitial>("InitialType", _ => (short)2),
        ["No_crowned_tooth_is_filled"] = Every<ProcedureLog>("ToothNum", row => row.ToothNum is null ? null : "3"),
        ["Primary_teeth_are_treated_in_children_only"] = Every<Patient>("Birthdate", _ => new DateOnly(1950, 1, 1)),
        ["SRP_is_charted_on_a_quadrant"] = One<ProcedureLog>("ToothNum", _ => "3", row => row.OldCode == "D4341"),
        ["Lab_work_is_delivered_after_the_visit_that_prepares_it"] = Every<ProcedureLog>(
            "ProcDate",
            row => row.ProcStatus == (short)ProcStatus.Complete ? new DateOnly(2024, 5, 6) : row.ProcDate
        ),
        ["No_missing_tooth_is_probed"] = Every<ToothInitial>("SecDateTEntry", _ => new DateTime(2000, 1, 1)),
        ["SRP_is_planned_for_as_many_deep_teeth_as_its_code_says"] = Every<PerioMeasure>("SequenceType", _ => (short)6),
        ["No_patient_has_two_first_visits"] = Every<Appointment>("IsNewPatient", _ => true),
        ["Working_hours_are_on_open_days_and_not_at_lunch"] = One<Schedule>(
            "StartTime",
            _ => new TimeOnly(7, 0),
            block => block.ProvNum > 0
        ),
        ["The_dentist_of_a_visit_works_on_its_day"] = Every<Schedule>("ProvNum", _ => 999L),
        ["The_changes_of_an_appointment_are_numbered_in_the_order_of_their_times"] = Every<HistAppointment>(
            "HistDateTStamp",
            _ => new DateTime(2024, 5, 6)
        ),
        ["The_changes_of_a_task_are_about_whom_the_task_is_about"] = One<TaskHist>(
            "KeyNum",
            change => change.KeyNum + 1
        ),
        ["Every_user_has_a_group_a_view_and_preferences_and_all_but_one_are_employees"] = One<Userod>(
            "EmployeeNum",
            _ => null,
            user => user.EmployeeNum > 0
        ),
        ["An_employees_entry_is_leave_or_overtime"] = One<TimeAdjust>(
            "OTimeHours",
            _ => new TimeOnly(1, 0),
            entry => entry.PtoHours > default(TimeOnly)
        ),
        ["A_user_watches_a_task_or_a_list_and_one_user_a_task"] = One<TaskSubscription>(
            "TaskListNum",
            _ => 7L,
            row => row.TaskNum > 0
        ),
        ["Only_watchers_leave_a_task_unread_and_only_when_it_is_done"] = One<TaskUnread>("UserNum", _ => 999L),
        ["No_task_is_taken_for_a_debt"] = One<OfficeTask>("Descript", _ => "Owes $ 12"),
        ["A_form_has_the_fields_of_its_kind_and_is_signed_when_it_is_filled_in"] = One<SheetField>(
            "DateTimeSig",
            _ => new DateTime(2024, 5, 6),
            field => field.DateTimeSig is null
        ),
    };

    public static IEnumerable<string> Checks => ByCheck.Keys;

    public static Func<IRow, IRow> Of(string check, GeneratedPractice practice) => ByCheck[check].Change(practice);

    private static bool IsTransfer(PaySplit split) => split is { UnearnedType: UnearnedType.Prepayment, SplitAmt: < 0 };

    private static bool IsPaid(ClaimProc line) => line is { InsPayAmt: > 0, Status: (short)ClaimProcStatus.Received };

    private static bool IsKept(Appointment visit) => visit.AptStatus == (short)AptStatus.Complete;
}
