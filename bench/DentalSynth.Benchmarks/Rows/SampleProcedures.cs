using System.Globalization;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Benchmarks.Rows;

/// <summary>Sample procedures with typical content: about half of the columns filled, short text.</summary>
internal static class SampleProcedures
{
    public static ProcedureLog[] Make(int count) => [.. Enumerable.Range(1, count).Select(One)];

    private static ProcedureLog One(int number)
    {
        var date = new DateOnly(2025, 1, 2).AddDays(number % 300);
        return new ProcedureLog
        {
            ProcNum = number,
            PatNum = number / 4,
            AptNum = number / 2,
            OldCode = "",
            ProcDate = date,
            ProcFee = 100 + (number % 90),
            Surf = number % 3 == 0 ? "MOD" : "",
            ToothNum = ((number % 32) + 1).ToString(CultureInfo.InvariantCulture),
            ToothRange = "",
            Priority = 0,
            ProcStatus = 2,
            ProvNum = number % 12,
            Dx = 0,
            PlaceService = 0,
            Prosthesis = "",
            ClaimNote = "",
            DateEntryC = date,
            ClinicNum = number % 5,
            MedicalCode = "",
            DiagnosticCode = "",
            IsPrincDiag = false,
            CodeNum = number % 200,
            RevCode = "",
            UnitQty = 1,
            BaseUnits = 0,
            StartTime = 0,
            StopTime = 0,
            DateTP = date,
            HideGraphics = false,
            ProcTime = new TimeOnly(9, 30),
            ProcTimeEnd = new TimeOnly(10, 0),
            DateTStamp = date.ToDateTime(new TimeOnly(10, 1)),
            DrugQty = 0,
            IsLocked = false,
            BillingNote = "",
            Discount = 0,
            SecUserNumEntry = 1,
            SecDateEntry = date.ToDateTime(new TimeOnly(10, 1)),
            DateComplete = date,
            TaxAmt = 0,
        };
    }
}
