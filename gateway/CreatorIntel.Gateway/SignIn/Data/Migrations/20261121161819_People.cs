using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CreatorIntel.Gateway.SignIn.Data.Migrations;

/// <inheritdoc />
internal partial class People : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "person",
            columns: table => new
            {
                id = table.Column<Guid>(type: "uuid", nullable: false),
                user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                password_hash = table.Column<string>(type: "text", nullable: true),
                security_stamp = table.Column<string>(type: "text", nullable: true),
                concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                phone_number = table.Column<string>(type: "text", nullable: true),
                phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                access_failed_count = table.Column<int>(type: "integer", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_person", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "workspace",
            columns: table => new
            {
                id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_workspace", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "person_claim",
            columns: table => new
            {
                id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                user_id = table.Column<Guid>(type: "uuid", nullable: false),
                claim_type = table.Column<string>(type: "text", nullable: true),
                claim_value = table.Column<string>(type: "text", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_person_claim", x => x.id);
                table.ForeignKey(
                    name: "FK_person_claim_person_user_id",
                    column: x => x.user_id,
                    principalTable: "person",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "person_login",
            columns: table => new
            {
                login_provider = table.Column<string>(type: "text", nullable: false),
                provider_key = table.Column<string>(type: "text", nullable: false),
                provider_display_name = table.Column<string>(type: "text", nullable: true),
                user_id = table.Column<Guid>(type: "uuid", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_person_login", x => new { x.login_provider, x.provider_key });
                table.ForeignKey(
                    name: "FK_person_login_person_user_id",
                    column: x => x.user_id,
                    principalTable: "person",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "person_token",
            columns: table => new
            {
                user_id = table.Column<Guid>(type: "uuid", nullable: false),
                login_provider = table.Column<string>(type: "text", nullable: false),
                name = table.Column<string>(type: "text", nullable: false),
                value = table.Column<string>(type: "text", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_person_token", x => new { x.user_id, x.login_provider, x.name });
                table.ForeignKey(
                    name: "FK_person_token_person_user_id",
                    column: x => x.user_id,
                    principalTable: "person",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "invitation",
            columns: table => new
            {
                id = table.Column<Guid>(type: "uuid", nullable: false),
                token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                workspace_id = table.Column<string>(type: "character varying(40)", nullable: false),
                email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                role = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_invitation", x => x.id);
                table.ForeignKey(
                    name: "FK_invitation_workspace_workspace_id",
                    column: x => x.workspace_id,
                    principalTable: "workspace",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "member",
            columns: table => new
            {
                workspace_id = table.Column<string>(type: "character varying(40)", nullable: false),
                person_id = table.Column<Guid>(type: "uuid", nullable: false),
                role = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_member", x => new { x.workspace_id, x.person_id });
                table.ForeignKey(
                    name: "FK_member_person_person_id",
                    column: x => x.person_id,
                    principalTable: "person",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    name: "FK_member_workspace_workspace_id",
                    column: x => x.workspace_id,
                    principalTable: "workspace",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "share_link",
            columns: table => new
            {
                id = table.Column<Guid>(type: "uuid", nullable: false),
                token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                workspace_id = table.Column<string>(type: "character varying(40)", nullable: false),
                name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_share_link", x => x.id);
                table.ForeignKey(
                    name: "FK_share_link_workspace_workspace_id",
                    column: x => x.workspace_id,
                    principalTable: "workspace",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex(
            name: "IX_invitation_token_hash",
            table: "invitation",
            column: "token_hash",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "IX_invitation_workspace_id",
            table: "invitation",
            column: "workspace_id");

        migrationBuilder.CreateIndex(
            name: "IX_member_person_id",
            table: "member",
            column: "person_id");

        migrationBuilder.CreateIndex(
            name: "EmailIndex",
            table: "person",
            column: "normalized_email");

        migrationBuilder.CreateIndex(
            name: "UserNameIndex",
            table: "person",
            column: "normalized_user_name",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "IX_person_claim_user_id",
            table: "person_claim",
            column: "user_id");

        migrationBuilder.CreateIndex(
            name: "IX_person_login_user_id",
            table: "person_login",
            column: "user_id");

        migrationBuilder.CreateIndex(
            name: "IX_share_link_token_hash",
            table: "share_link",
            column: "token_hash",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "IX_share_link_workspace_id",
            table: "share_link",
            column: "workspace_id");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "invitation");

        migrationBuilder.DropTable(
            name: "member");

        migrationBuilder.DropTable(
            name: "person_claim");

        migrationBuilder.DropTable(
            name: "person_login");

        migrationBuilder.DropTable(
            name: "person_token");

        migrationBuilder.DropTable(
            name: "share_link");

        migrationBuilder.DropTable(
            name: "person");

        migrationBuilder.DropTable(
            name: "workspace");
    }
}
