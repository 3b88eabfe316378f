-- The app writes the audit log and never changes or removes a row of it.
revoke update, delete, truncate on "audit_events" from "complet_web";
