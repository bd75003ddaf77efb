using System.Globalization;
using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>Writes lab cases as table labcase.</summary>
/// <remarks>Read by the dbt model stg_opendental__labcase.</remarks>
[Table(
    "LabCase",
    BelongsTo = TableScope.Patient,
    Changes = "AptNum DateTStamp DateTimeChecked DateTimeRecd InvoiceNum",
    Planned = "DateTimeDue",
    MayBeEmpty = "DateTimeChecked DateTimeRecd DateTimeSent InvoiceNum"
)]
internal sealed class LabCaseRows(ChartRules rules, DateOnly asOf, RandomSources sources) : IVisitChart
{
    private readonly DateTime today = asOf.ToDateTime(TimeOnly.MinValue);

    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        if (visit.Fitting is not { } fitting)
        {
            return;
        }

        var prepared = member.Treatments.Where(work => work.PreparedBy?.Visit == visit);
        foreach (var product in prepared.GroupBy(work => rules.Laboratory.Product(work.Code)))
        {
            rows.Add(Row(member, visit, fitting, product));
        }
    }

    private LabCase Row(Member member, Visit visit, Visit fitting, IGrouping<LabProduct, Treatment> work)
    {
        var number = member.Keys.LabCase.Next();
        var random = sources.For("laboratory case", number);
        var created = visit.Slot.Start.AddMinutes(visit.Slot.Minutes);
        var booked = fitting.Booked.Slot.Date;
        var times = rules.LabTiming.Times(visit.Date, booked, random);
        return new()
        {
            LabCaseNum = number,
            PatNum = member.PatNum,
            LaboratoryNum = rules.Laboratory.Laboratory(work.Key, random),
            AptNum = fitting.AptNum,
            PlannedAptNum = 0,
            DateTimeDue = times.Due,
            DateTimeCreated = created,
            DateTimeSent = Happened(times.Sent),
            DateTimeRecd = Happened(times.Received),
            DateTimeChecked = Happened(times.Checked),
            ProvNum = visit.Slot.Dentist,
            Instructions = string.Join("; ", work.Select(Instruction)),
            LabFee = rules.Laboratory.Fee(new Money(work.Sum(piece => piece.Fee.Cents))).ToDollars(),
            DateTStamp = Happened(times.Checked) ?? Happened(times.Received) ?? Happened(times.Sent) ?? created,
            InvoiceNum = Happened(times.Received) is null ? "" : "L" + Digits(number),
        };
    }

    private static string Instruction(Treatment work) =>
        (work.Site.ToothNum, work.Site.Surf) switch
        {
            ({ } tooth, _) => $"{work.Code.Description}, tooth {tooth}, shade as photographed",
            (_, { } arch) => $"{work.Code.Description}, {(arch == "U" ? "upper" : "lower")} jaw",
            _ => work.Code.Description,
        };

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private DateTime? Happened(DateTime moment) => moment < today ? moment : null;
}
