using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Financial.Statements;

/// <summary>Tables statement and statementprod.</summary>
/// <remarks>Read by the dbt models stg_opendental__statement, stg_opendental__statementprod and int_billing_statements.
/// </remarks>
[Table(
    "Statement",
    BelongsTo = TableScope.Patient,
    Backdated = "DateRangeFrom",
    LeastPer1000Patients = 900,
    MayBeEmpty = "EmailBody EmailSubject Note"
)]
[Table(
    "StatementProd",
    BelongsTo = TableScope.Patient,
    Noun = "procedures on statements",
    LeastPer1000Patients = 1_400
)]
internal static class StatementRows
{
    public static Statement Row(long guarantor, AccountStatement statement, StatementMode mode, string note) =>
        new()
        {
            StatementNum = statement.StatementNum,
            PatNum = guarantor,
            DateSent = statement.Day,
            DateRangeFrom = statement.From,
            DateRangeTo = statement.Day,
            Note = note,
            NoteBold = string.Empty,
            Mode_ = (short)mode,
            HidePayment = false,
            SinglePatient = false,
            Intermingled = true,
            IsSent = true,
            DateTStamp = Clock.Closing(statement.Day),
            IsReceipt = false,
            IsInvoice = false,
            IsInvoiceCopy = false,
            EmailSubject = mode == StatementMode.Email ? "Your statement" : string.Empty,
            EmailBody = mode == StatementMode.Email ? "Your statement is attached." : string.Empty,
            SuperFamily = 0,
            IsBalValid = true,
            InsEst = statement.Expected.ToDollars(),
            BalTotal = (statement.Owed + statement.Expected).ToDollars(),
            StatementType = "NotSet",
            ShortGUID = string.Empty,
            StatementShortURL = string.Empty,
            StatementURL = string.Empty,
            SmsSendStatus = 0,
            LimitedCustomFamily = 0,
            ShowTransSinceBalZero = false,
        };

    /// <summary>Returns a procedure on a statement.</summary>
    public static StatementProd Item(long statementProdNum, AccountStatement statement, Treatment treatment) =>
        new()
        {
            StatementProdNum = statementProdNum,
            StatementNum = statement.StatementNum,
            FKey = treatment.ProcNum,
            ProdType = (short)StatementItemType.Procedure,
        };
}
