using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CreatorIntel.Gateway.SignIn.Data;

/// <summary>People, what they are in which workspace, and the links that let others in.</summary>
internal sealed class SignInDb(DbContextOptions<SignInDb> options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Workspace> Workspaces => Set<Workspace>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ShareLink> ShareLinks => Set<ShareLink>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Person>().ToTable("person");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("person_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("person_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("person_token");
        builder.Entity<Workspace>(workspace =>
        {
            workspace.ToTable("workspace");
            workspace.Property(w => w.Id).HasMaxLength(Workspace.LongestId);
        });
        builder.Entity<Member>(member =>
        {
            member.ToTable("member").HasKey(m => new { m.WorkspaceId, m.PersonId });
            member.Property(m => m.Role).HasConversion<string>().HasMaxLength(16);
            member.HasOne<Workspace>().WithMany().HasForeignKey(m => m.WorkspaceId);
            member.HasOne(m => m.Person).WithMany(p => p.Memberships).HasForeignKey(m => m.PersonId);
        });
        builder.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitation").HasIndex(i => i.TokenHash).IsUnique();
            invitation.Property(i => i.Role).HasConversion<string>().HasMaxLength(16);
            invitation.Property(i => i.Email).HasMaxLength(256);
            invitation.HasOne<Workspace>().WithMany().HasForeignKey(i => i.WorkspaceId);
        });
        builder.Entity<ShareLink>(link =>
        {
            link.ToTable("share_link").HasIndex(l => l.TokenHash).IsUnique();
            link.Property(l => l.Name).HasMaxLength(100);
            link.HasOne<Workspace>().WithMany().HasForeignKey(l => l.WorkspaceId);
        });
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
    }
}
